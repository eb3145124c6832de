<#-- To a household about its plan: whether it would like one, a date that comes, a step that stands still. It says nothing of what is in it. -->
${msg("mail.plan." + view.letter + ".subject", view.association)}

${msg("mail.hello")}

${msg("mail.plan." + view.letter + ".text")}

${msg("mail.plan.link")}
${view.url}

${msg("mail.plan.secret")}

${msg("mail.why", view.association)}
