<#-- User name and password, on one page. -->
<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError("username", "password")>
<@layout.registrationLayout displayMessage=!wrong; section>
<#if section == "header">
${msg("teranga.title")}
<#elseif section == "form">
<p>${msg("teranga.note")}</p>
<form class="stack stack--wide" action="${url.loginAction}" method="post">
<#if wrong><div class="faults" role="alert" id="wrong"><p>${messagesPerField.getFirstError("username", "password")}</p></div></#if>
<#if !usernameHidden??>
<div class="field"><label class="field__label" for="username">${msg("username")}</label><input class="input" type="text" id="username" name="username" value="${(login.username)!""}" autocomplete="username" autocapitalize="none" spellcheck="false" dir="ltr"<#if wrong> aria-invalid="true" aria-describedby="wrong"</#if> required></div>
</#if>
<div class="field"><label class="field__label" for="password">${msg("password")}</label><input class="input" type="password" id="password" name="password" autocomplete="current-password" dir="ltr"<#if wrong> aria-invalid="true" aria-describedby="wrong"</#if> required></div>
<input type="hidden" name="credentialId" value="${(auth.selectedCredential)!""}">
<div><button class="button" type="submit" name="login">${msg("teranga.title")}</button></div>
</form>
</#if>
</@layout.registrationLayout>
