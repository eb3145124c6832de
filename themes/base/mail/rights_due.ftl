<#-- Pages that are to be checked: to a jurist. -->
${msg("mail.rights_due.subject", view.association, view.count)}

<#if view.name?has_content>${msg("mail.hello.name", view.name)}<#else>${msg("mail.hello")}</#if>

${msg("mail.rights_due.text", view.association, view.count)}

<#list view.titles as title>
– ${title}
</#list>

${msg("mail.rights_due.link")}
${view.url}

${msg("mail.rights_due.why", view.association)}
