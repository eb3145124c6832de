<#-- The receipt of an offer: its number and the secret link. -->
${msg("mail.offer_receipt.subject", view.association, view.receiptNumber)}

${msg("mail.hello")}

${msg("mail.offer_receipt.thanks", view.association)}

${msg("mail.offer_receipt.number", view.receiptNumber)}

${msg("mail.offer_receipt.link")}
${view.statusUrl}
<#if view.statusUrl?contains("?address=")>

${msg("mail.receipt.typed")}
</#if>

${msg("mail.offer_receipt.secret")}

${msg("mail.why", view.association)}
