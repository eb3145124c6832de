<#-- The association opens: who has which role, to the whole team. -->
${msg("mail.team_opens.subject", view.association)}

<#if view.name?has_content>${msg("mail.hello.name", view.name)}<#else>${msg("mail.hello")}</#if>

${msg("mail.team_opens.text", view.association)}

<#list view.team as one>
<#assign roles><#list one.roles as code>${msg("role." + code)}<#sep>${msg("ui.comma")}</#list></#assign>
– ${msg("mail.team_opens.one", one.name?has_content?then(one.name, msg("member.nameless")), roles)}
</#list>

${msg("mail.team_opens.wrong")}
${view.url}

${msg("mail.why", view.association)}
