<#-- The name or the address of an offer or a need was changed: told to the old address. -->
${msg("mail.identity_changed.subject", view.association)}

${msg("mail.hello")}

${msg("mail.identity_changed." + view.record, view.receiptNumber)}

${msg("mail.identity_changed.text")}<#if view.shown> ${msg("mail.identity_changed.shown")}</#if>
${view.url}

${msg("mail.why", view.association)}
