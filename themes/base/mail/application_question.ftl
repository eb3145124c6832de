<#-- The platform asks something before it decides about an association. -->
${msg("mail.application_question.subject", view.association)}

${msg("mail.hello.name", view.name)}

${msg("mail.application_question.text", view.association)}

${view.reason}

${msg("mail.application_question.link")}
${view.url}

${msg("mail.application.why")}
