<#-- A certificate that was taken back: to whoever had it. -->
${msg("mail.certificate_revoked.subject", view.association, view.course)}

<#if view.name?has_content>${msg("mail.hello.name", view.name)}<#else>${msg("mail.hello")}</#if>

${msg("mail.certificate_revoked.text", view.course, view.since)}

${msg("mail.certificate_revoked.link")}
${view.url}

${msg("mail.certificate_revoked.why", view.association)}
