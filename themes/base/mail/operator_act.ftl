<#-- To the operator of the platform: something waits that nobody of the association can confirm. Nothing of anybody. -->
${msg("mail.operator_act.subject", view.association)}

${msg("mail.hello")}

${msg("mail.operator_act.text", view.association)}

${msg("mail.operator_act.go")}
${view.url}

${msg("mail.operator_act.why")}
