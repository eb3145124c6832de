<#-- Connecting a telephone, once: what is needed, the code to scan or to type, and a first code as proof. -->
<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError("totp")>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">
${msg("teranga.factor.title")}
<#elseif section == "form">
<p>${msg("teranga.factor.why")}</p>
<form class="stack stack--wide" action="${url.loginAction}" method="post">
<ol class="points">
<li><p>${msg("teranga.factor.app")}</p></li>
<#if mode?? && mode == "manual">
<li><p>${msg("teranga.factor.type")}</p><p><code dir="ltr">${totp.totpSecretEncoded}</code></p><p><a href="${totp.qrUrl}">${msg("teranga.factor.to_scan")}</a></p></li>
<#else>
<li><p>${msg("teranga.factor.scan")}</p><p><img src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("teranga.factor.picture")}" width="246" height="246"></p><p><a href="${totp.manualUrl}">${msg("teranga.factor.to_type")}</a></p></li>
</#if>
<li><p>${msg("teranga.factor.code")}</p></li>
</ol>
<div class="field"><label class="field__label" for="totp">${msg("teranga.factor.label")}</label><#if wrong><span class="field__error" id="wrong">${msg("teranga.factor.wrong")}</span></#if><input class="input input--short" type="text" id="totp" name="totp" autocomplete="one-time-code" inputmode="numeric" maxlength="8" dir="ltr"<#if wrong> aria-invalid="true" aria-describedby="wrong"</#if> required></div>
<input type="hidden" id="totpSecret" name="totpSecret" value="${totp.totpSecret}">
<input type="hidden" name="userLabel" value="${msg("teranga.factor.device")}">
<#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
<div><button class="button" type="submit" id="saveTOTPBtn">${msg("teranga.factor.send")}</button></div>
</form>
</#if>
</@layout.registrationLayout>
