<#-- To a host: something runs out soon. -->
${msg("mail.check_renewal.subject", date(view.until))}

${msg("mail.hello")}

${msg("mail.check_renewal.text", date(view.until))}

– ${msg("qualification." + view.kind)}

${msg("mail.check_renewal.why", view.number)}
${view.link}

${msg("mail.why", view.association)}
