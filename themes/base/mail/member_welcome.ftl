<#-- The password is chosen: the user name, to be found again. -->
${msg("mail.member_welcome.subject", view.association)}

<#if view.name?has_content>${msg("mail.hello.name", view.name)}<#else>${msg("mail.hello")}</#if>

${msg("mail.member_welcome.text", view.association)}

${msg("mail.member_welcome.name", view.userName)}

${msg("mail.member_welcome.link")}
${view.url}

${msg("mail.why", view.association)}
