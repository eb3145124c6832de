<#-- To the lead for safeguarding, or the administrators where there is none: a child alone has asked. Nothing of the child. -->
${msg("mail.minor_alert.subject", view.association)}

${msg("mail.hello")}

${msg(view.leadMissing?then("mail.minor_alert.text.instead", "mail.minor_alert.text"))}
<#if view.count gt 1>
${msg("mail.minor_alert.count", view.count)}
</#if>
${msg("mail.minor_alert.page")}
${view.page}

${msg("mail.minor_alert.law")}

${msg("mail.why", view.association)}
