/** The calculators over HTTP: questions and answers in JSON, and a problem document (RFC 9457) for what is wrong. */
package nl.wlzkit.examples.spring;
