<#-- The platform does not open an association, and why. -->
${msg("mail.application_refused.subject", view.association)}

${msg("mail.hello.name", view.name)}

${msg("mail.application_refused.text", view.association)}

${view.reason}

${msg("mail.application_refused.again")}
${view.url}

${msg("mail.application.why")}
