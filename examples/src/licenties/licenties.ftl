# What is in wlzkit.jar

The program `wlzkit.jar` holds wlzkit itself (Apache-2.0, `META-INF/wlzkit/LICENSE`) and the libraries below. Who passes the
program on, passes their licences and notices on with it: they are in the jar, one after the other, in `META-INF/LICENSE`,
`META-INF/LICENSE.txt`, `META-INF/NOTICE`, `META-INF/NOTICE.txt` and the files beside them. This list is there too, as
`META-INF/wlzkit/LICENTIES.md`.

The build makes this list again from what the program is built with, and fails when it is no longer true or when a library
comes with a licence that is not allowed (`includedLicenses` in `pom.xml`).

| library | version | licence | site |
|---|---|---|---|
<#-- What the program leaves out of what Apache POI brings along: see the artifactSet of the shade plugin. -->
<#assign left = ["curvesapi", "SparseBitSet", "commons-collections4", "commons-math3", "poi-ooxml-lite"]>
<#list dependencyMap as e>
<#assign p = e.getKey()>
<#if p.groupId != "nl.wlzkit" && !left?seq_contains(p.artifactId)>
| ${p.groupId}:${p.artifactId} | ${p.version} | ${e.getValue()?join(", ")} | ${p.url!"–"} |
</#if>
</#list>
