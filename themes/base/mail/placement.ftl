<#-- A step of a placement, told to household or host. It names nobody. Associations word no sentence of it until all is over. -->
<#assign until><#if view.answerBy??>${date(view.answerBy)}</#if></#assign>
${msg("mail.placement." + view.letter + ".subject", view.association)}

${msg("mail.placement.hello")}

${msg("mail.placement." + view.letter + "." + view.party, view.association, until)}

<#if view.said??>${msg("mail.placement.noted.said", msg("channel." + view.said.channel), date(view.said.day))}

</#if><#if view.changes?has_content>${msg("mail.placement.changes")}
<#list view.changes as change>– ${msg(change)}
</#list>

</#if><#if view.url?has_content>${msg("mail.placement.link")}
${view.url}

${msg("mail.placement.secret")}
</#if>
${msg("mail.placement.why", view.association)}
