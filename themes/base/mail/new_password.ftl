<#-- A link by which a member chooses another password. -->
${msg("mail.new_password.subject", view.association)}

<#if view.name?has_content>${msg("mail.hello.name", view.name)}<#else>${msg("mail.hello")}</#if>

${msg("mail.new_password.text", view.association, view.userName)}

${msg("mail.new_password.link")}
${view.url}

${msg("mail.invitation.until", date_time(view.until))}

${msg("mail.why", view.association)}
