<#-- That the time of keeping ends, and how to stay. -->
${msg("mail.erasure_term.subject", view.association)}

${msg("mail.hello")}

${msg("mail.erasure_term.text", view.association, date(view.day))}

${msg("mail.erasure_term.keep")}
${view.link}

${msg("mail.erasure_term.last")}

${msg("mail.why", view.association)}
