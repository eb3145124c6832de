<#-- Somebody has asked for an association to be opened. -->
${msg("mail.application_received.subject", view.association)}

${msg("mail.hello.name", view.name)}

${msg("mail.application_received.text", view.association)}

${msg("mail.application_received.address")}
${view.url}

${msg("mail.application.why")}
