<#-- The receipt of an offer that another association passed on, with the person's consent. -->
${msg("mail.offer_receipt.subject", view.association, view.receiptNumber)}

${msg("mail.hello")}

${msg("mail.offer_passed.text", view.association, view.from)}

${msg("mail.offer_receipt.number", view.receiptNumber)}

${msg("mail.offer_receipt.link")}
${view.statusUrl}
<#if view.statusUrl?contains("?address=")>

${msg("mail.receipt.typed")}
</#if>

${msg("mail.offer_receipt.secret")}

${msg("mail.why", view.association)}
