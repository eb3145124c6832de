<#-- That a file is erased on a day, and how that is taken back. -->
${msg("mail.erasure_pending.subject", view.association)}

${msg("mail.hello")}

${msg("mail.erasure_pending.text", view.association, date(view.day))}

${msg("mail.erasure_pending.keep")}
${view.link}

${msg("mail.erasure_pending.last")}

${msg("mail.why", view.association)}
