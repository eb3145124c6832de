<#-- To the lead for safeguarding: a child alone has asked. Nothing of the child. -->
${msg("mail.minor_alert.subject", view.association)}

${msg("mail.hello")}

${msg("mail.minor_alert.text")}

${msg("mail.minor_alert.page")}
${view.page}

${msg("mail.minor_alert.law")}

${msg("mail.why", view.association)}
