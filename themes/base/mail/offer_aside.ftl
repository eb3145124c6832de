<#-- The receipt of an offer that waits aside: why, who takes it where it is, and the secret link. -->
${msg("mail.offer_aside.subject", view.association, view.receiptNumber)}

${msg("mail.hello")}

${msg("mail.offer_aside.thanks", view.association)} ${msg("aside.text." + view.reason, view.association, view.place)}

<#if view.elsewhere?has_content>
${msg("mail.offer_aside.who")}
<#list view.elsewhere as one>

${one.name}
${one.href}
</#list>

${msg("mail.offer_aside.consent")}
<#else>
${msg("aside.nobody")} ${msg("aside.nobody.text")}

${msg("mail.offer_receipt.link")}
</#if>
${view.statusUrl}
<#if view.statusUrl?contains("?address=")>

${msg("mail.receipt.typed")}
</#if>

${msg("mail.offer_receipt.number", view.receiptNumber)}

${msg("mail.offer_receipt.secret")}

${msg("mail.why", view.association)}
