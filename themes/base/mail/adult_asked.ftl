<#-- To an adult who lives where somebody is to be welcomed. -->
${msg("mail.adult_asked.subject", view.association)}

${msg("mail.hello")}

${msg("mail.adult_asked.text", view.association)}

${msg("mail.adult_asked.link")}
${view.link}

${msg("mail.adult_asked.own")}

${msg("mail.adult_asked.why", view.association)}
