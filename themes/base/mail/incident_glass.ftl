<#-- To the leads: somebody of the team reads a restricted file, with a reason. Nothing of the file. -->
${msg("mail.incident_glass.subject", view.association)}

${msg("mail.hello")}

${msg("mail.incident_glass.text")}
${view.page}

${msg("mail.why", view.association)}
