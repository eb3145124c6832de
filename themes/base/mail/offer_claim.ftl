<#-- An offer was left with the address of a member, who is asked whether it is theirs. -->
${msg("mail.offer_claim.subject", view.association)}

${msg("mail.hello")}

${msg("mail.offer_claim.text", view.association, msg("kind." + view.kind), view.day)}<#if view.planned> ${msg("mail.offer_claim.planned")}</#if>

${msg("mail.offer_claim.link")}
${view.url}

${msg("mail.offer_claim.other")}

${msg("mail.why", view.association)}
