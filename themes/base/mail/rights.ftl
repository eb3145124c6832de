<#-- Somebody of the team is to get more rights, got them, or lost them: to administrators and leads. -->
<#assign about = view.about?has_content?then(view.about, msg("member.nameless"))>
<#assign by = view.by?has_content?then(view.by, msg("member.nameless"))>
<#assign rights><#list view.rights as key>${msg(key)}<#sep>${msg("ui.comma")}</#list></#assign>
${msg("mail.rights.subject." + view.state, view.association)}

<#if view.name?has_content>${msg("mail.hello.name", view.name)}<#else>${msg("mail.hello")}</#if>

${msg("mail.rights." + view.kind, about, rights, by)}

${msg("mail.rights.text." + view.state)}
${view.url}

${msg("mail.rights.why", view.association)}
