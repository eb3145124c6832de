<#-- To an adult who lives where somebody is welcomed: something runs out soon. -->
${msg("mail.check_renewal.subject", date(view.until))}

${msg("mail.hello")}

${msg("mail.check_renewal.text", date(view.until))}

– ${msg("qualification." + view.kind)}

${msg("mail.adult_renewal.why")}

${msg("mail.adult_asked.link")}
${view.link}

${msg("mail.why", view.association)}
