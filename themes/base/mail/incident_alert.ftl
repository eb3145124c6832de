<#-- To somebody of the team: something waits. Not what, nor where, nor of whom. -->
${msg("mail.incident_alert.subject")}

${msg("mail.hello")}

${msg("mail.incident_alert." + view.letter)}
${view.url}

${msg("mail.why", view.association)}
