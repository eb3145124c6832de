<#-- Somebody asked for an archive of everything: to every administrator. -->
${msg("mail.export_asked.subject", view.association)}

<#if view.name?has_content>${msg("mail.hello.name", view.name)}<#else>${msg("mail.hello")}</#if>

${msg("mail.export_asked.text", view.fingerprint)}

${msg("mail.export_asked.link")}
${view.url}

${msg("mail.export_asked.why", view.association)}
