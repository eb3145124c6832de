<#-- A webhook was switched off: to an administrator. -->
${msg("mail.webhook_stopped.subject", view.association)}

<#if view.name?has_content>${msg("mail.hello.name", view.name)}<#else>${msg("mail.hello")}</#if>

${msg("mail.webhook_stopped.text", view.machine, view.failures)}

${msg("mail.webhook_stopped.link")}
${view.url}

${msg("mail.webhook_stopped.why", view.association)}
