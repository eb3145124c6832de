<#-- About a meeting: a seat, a place in the waiting list, what has changed, a reminder. -->
${msg("mail.meeting.subject." + view.what, view.title)}

<#if view.name?has_content>${msg("mail.hello.name", view.name)}<#else>${msg("mail.hello")}</#if>

${msg("mail.meeting." + view.what, view.title)}

${msg("mail.meeting.when", date_time(view.begins))}<#if view.place?has_content>
${msg("mail.meeting.where", view.place)}</#if>

<#if view.link?has_content>
${msg("mail.meeting.link")}
${view.link}

</#if>
${msg("mail.meeting.page")}
${view.url}

${msg("mail.why", view.association)}
