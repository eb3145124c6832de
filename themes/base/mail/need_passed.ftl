<#-- The receipt of a need that another association passed on, with the household's consent. It does not say what is needed. -->
${msg("mail.need_receipt.subject", view.association, view.receiptNumber)}

${msg("mail.hello")}

${msg("mail.need_passed.text", view.association, view.from)}

${msg("mail.offer_receipt.number", view.receiptNumber)}

${msg("mail.need_receipt.link")}
${view.statusUrl}
<#if view.statusUrl?contains("?address=")>

${msg("mail.receipt.typed")}
</#if>

${msg("mail.need_receipt.secret")}

${msg("mail.why", view.association)}
