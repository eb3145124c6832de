<#-- To somebody whom a host named as knowing them. -->
<#assign host = view.host?has_content?then(view.host, msg("reference.host.unnamed"))>
${msg("mail.reference_asked.subject" + view.reminder?then(".again", ""), host)}

${msg("mail.hello")}

${msg("mail.reference_asked.text", host, view.association)}

${msg("mail.reference_asked.link")}
${view.link}

${msg("mail.reference_asked.free", host)}

${msg("mail.reference_asked.why", view.association, host)}
