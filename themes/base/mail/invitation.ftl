<#-- An invitation to become a member: the secret link. -->
${msg("mail.invitation.subject", view.association)}

<#if view.name?has_content>${msg("mail.hello.name", view.name)}<#else>${msg("mail.hello")}</#if>

${msg("mail.invitation.text", view.association)}

${msg("mail.invitation.link")}
${view.url}

${msg("mail.invitation.until", date_time(view.until))}

${msg("mail.why", view.association)}
