<#-- Who offers something and has no account is invited to make one, with what is still to be shown. -->
${msg("mail.volunteer_invitation.subject" + view.planned?then("", ".asked"), view.association)}

<#if view.name?has_content>${msg("mail.hello.name", view.name)}<#else>${msg("mail.hello")}</#if>

${msg("mail.volunteer_invitation.text", view.association)}<#if view.planned> ${msg("mail.volunteer_invitation.planned")}</#if>

<#if view.asks?has_content>
${msg("mail.volunteer_invitation.asks")}
<#list view.asks as one>
– ${msg("qualification.name." + one)}
</#list>

</#if>
${msg("mail.volunteer_invitation.link")}
${view.url}

${msg("mail.invitation.until", date_time(view.until))}

${msg("mail.volunteer_invitation.free")}

${msg("mail.why", view.association)}
