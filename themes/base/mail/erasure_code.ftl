<#-- The code by which a person proves that it is the one who wants to be erased. -->
${msg("mail.erasure_code.subject", view.association)}

${msg("mail.hello")}

${msg("mail.erasure_code.text", view.association)}

${view.code}

${msg("mail.erasure_code.not_you")}

${msg("mail.erasure_code.more")}
${view.link}

${msg("mail.why", view.association)}
