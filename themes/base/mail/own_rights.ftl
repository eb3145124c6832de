<#-- A member's own roles of staff have changed: to that member, whoever did it. -->
<#assign by = view.by?has_content?then(view.by, msg("member.nameless"))>
<#assign taken><#list view.taken as key>${msg(key)}<#sep>${msg("ui.comma")}</#list></#assign>
<#assign given><#list view.given as key>${msg(key)}<#sep>${msg("ui.comma")}</#list></#assign>
${msg("mail.own_rights.subject", view.association)}

<#if view.name?has_content>${msg("mail.hello.name", view.name)}<#else>${msg("mail.hello")}</#if>

<#if view.taken?has_content>
${msg("mail.own_rights.taken", taken, by)}
</#if>
<#if view.given?has_content>
${msg("mail.own_rights.given", given, by)}
</#if>

${msg("mail.own_rights.text")}
${view.url}

${msg("mail.own_rights.why", view.association)}
