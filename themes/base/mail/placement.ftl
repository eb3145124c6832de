<#-- A step of a placement, told to household or host. It names nobody. -->
<#assign until><#if view.answerBy??>${date(view.answerBy)}</#if></#assign>
${msg("mail.placement." + view.letter + ".subject", view.association)}

${msg("mail.hello")}

${msg("mail.placement." + view.letter + "." + view.party, view.association, until)}

${msg("mail.placement.link")}
${view.url}

${msg("mail.placement.secret")}

${msg("mail.why", view.association)}
