<#-- Asks somebody outside to read a page: the secret link. -->
${msg("mail.outside_review.subject", view.association)}

<#if view.name?has_content>${msg("mail.hello.name", view.name)}<#else>${msg("mail.hello")}</#if>

${msg("mail.outside_review.text", view.association, view.title)}

${msg("mail.outside_review.link")}
${view.url}

${msg("mail.outside_review.until", date(view.until))}

${msg("mail.why", view.association)}
