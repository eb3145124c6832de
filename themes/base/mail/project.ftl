<#-- To a household about its project: somebody of the team proposes words. It says nothing of what is in it. -->
${msg("mail.project." + view.letter + ".subject", view.association)}

${msg("mail.hello")}

${msg("mail.project." + view.letter + ".text")}

${msg("mail.project.link")}
${view.url}

${msg("mail.project.secret")}

${msg("mail.why", view.association)}
