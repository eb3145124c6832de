<#-- The code of the telephone, at each sign-in. -->
<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError("totp")>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">
${msg("teranga.title")}
<#elseif section == "form">
<form class="stack stack--wide" action="${url.loginAction}" method="post">
<#if otpLogin.userOtpCredentials?size gt 1>
<fieldset class="field"><legend class="field__label">${msg("teranga.factor.which")}</legend><div class="choices"><#list otpLogin.userOtpCredentials as one>
<label class="choice"><input type="radio" name="selectedCredentialId" value="${one.id}"<#if one.id == otpLogin.selectedCredentialId> checked</#if>><span>${one.userLabel}</span></label></#list>
</div></fieldset>
</#if>
<div class="field"><label class="field__label" for="otp">${msg("teranga.factor.label")}</label><span class="field__hint" id="otp-hint">${msg("teranga.factor.hint")}</span><#if wrong><span class="field__error" id="wrong">${msg("teranga.factor.wrong")}</span></#if><input class="input input--short" type="text" id="otp" name="otp" autocomplete="one-time-code" inputmode="numeric" maxlength="8" dir="ltr" aria-describedby="otp-hint<#if wrong> wrong</#if>"<#if wrong> aria-invalid="true"</#if> required></div>
<div><button class="button" type="submit" name="login">${msg("teranga.title")}</button></div>
</form>
</#if>
</@layout.registrationLayout>
