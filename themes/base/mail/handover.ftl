<#-- A need or an offer may go over to another association: its person is asked, or hears that it stays. It says nothing of what is asked for or offered. -->
${msg("mail.handover." + view.letter + ".subject", view.association, view.receiptNumber)}

${msg("mail.hello")}

${msg("mail.handover." + view.letter + "." + view.record, view.association, view.other)}

<#if view.url?has_content>
${msg("mail.handover.link")}
${view.url}

${msg("mail.handover.secret")}

</#if>
${msg("mail.why", view.association)}
