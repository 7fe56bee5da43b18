package nl.wlzkit.examples.spring;

import java.util.List;
import java.util.Locale;
import nl.wlzkit.json.WlzModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Starts the server, on 127.0.0.1 only. */
@SpringBootApplication(proxyBeanMethods = false)
public class BerekeningenApplication {
    static final Locale NL = Locale.forLanguageTag("nl");

    public static void main(String[] args) {
        SpringApplication.run(BerekeningenApplication.class, args);
    }

    /** Spring Boot adds it to its own object mapper, so that a controller can return what wlzkit writes. */
    @Bean
    WlzModule wlzModule() {
        return new WlzModule();
    }

    /** Accept-Language decides between Dutch and English; Dutch when it asks for neither. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(NL, Locale.ENGLISH));
        resolver.setDefaultLocale(NL);
        return resolver;
    }
}
