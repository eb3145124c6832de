<#-- A message of the team to a person. The subject tells nothing of it; files stay on the page. -->
${msg("mail.team_message.subject", view.association)}

${msg("mail.hello")}

${msg("mail.team_message.says", view.association)}

${view.text}

<#if view.files gt 0>
${msg("mail.team_message.files", view.files)}

</#if>
${msg(view.answers?then("mail.team_message.answer", "mail.team_message.link"))}
${view.url}

${msg("mail.team_message.secret")}

${msg("mail.why", view.association)}
