<#-- A course whose completion ends soon: to whoever took it. -->
${msg("mail.course_ending.subject", view.association, view.course)}

<#if view.name?has_content>${msg("mail.hello.name", view.name)}<#else>${msg("mail.hello")}</#if>

${msg("mail.course_ending.text", view.course, view.until)}

${msg("mail.course_ending.link")}
${view.url}

${msg("mail.course_ending.why", view.association)}
