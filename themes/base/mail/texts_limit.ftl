<#-- The text messages of a day are near their limit, or have reached it: to an administrator. -->
${msg(view.reached?then("mail.texts_limit.subject.reached", "mail.texts_limit.subject.near"), view.association)}

<#if view.name?has_content>${msg("mail.hello.name", view.name)}<#else>${msg("mail.hello")}</#if>

${msg("mail.texts_limit.used", view.used, view.limit)}

${msg(view.reached?then("mail.texts_limit.reached", "mail.texts_limit.near"))}

${msg("mail.texts_limit.link")}
${view.url}

${msg("mail.texts_limit.why", view.association)}
