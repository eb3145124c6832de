<#-- The receipt of a need: its number and the secret link. It does not say what is needed. -->
${msg("mail.need_receipt.subject", view.association, view.receiptNumber)}

${msg("mail.hello")}

${msg("mail.need_receipt.thanks", view.association)}

${msg("mail.offer_receipt.number", view.receiptNumber)}

${msg("mail.need_receipt.link")}
${view.statusUrl}
<#if view.statusUrl?contains("?address=")>

${msg("mail.receipt.typed")}
</#if>

${msg("mail.need_receipt.secret")}

${msg("mail.why", view.association)}
