<#-- The layout of every page of the realm. It names the association, runs no script, and works without any. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#-- What the association has of its own: addresses that the platform has written, of files that it made. -->
<#assign sheet = (client.attributes["teranga.stylesheet"])!"" sign = (client.attributes["teranga.logo"])!"">
<#assign site = (org.attributes.displayName[0])!(realm.displayName!"Teranga")>
<!DOCTYPE html>
<html lang="${lang}" dir="${(locale.rtl)?then("rtl", "ltr")}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title><#nested "header"> · ${site}</title>
<link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/glyph.svg">
<#list properties.styles?split(" ") as style>
<link rel="stylesheet" href="${url.resourcesPath}/${style}">
</#list>
<#if sheet?has_content>
<link rel="stylesheet" href="${sheet}" referrerpolicy="no-referrer">
</#if>
</head>
<body class="sign-in">
<a class="skip" href="#main">${msg("teranga.skip")}</a>
<div class="langs--bar"><nav class="wrap langs" aria-label="${msg("languages")}"><#list ["fr", "en", "ar"] as tag><#list locale.supported?filter(one -> one.languageTag == tag) as other>
<a href="${other.url}" lang="${other.languageTag}" hreflang="${other.languageTag}"<#if other.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${msg("teranga.language." + other.languageTag)}</a></#list></#list>
</nav></div>
<header class="site"><div class="wrap site__bar"><#if client.baseUrl?has_content><a class="site__logo" href="${client.baseUrl}"><@logo/></a><#else><span class="site__logo"><@logo/></span></#if></div></header>
<main id="main" class="wrap page stack stack--wide">
<h1><#nested "header"></h1>
<#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
<p class="row"><bdi>${auth.attemptedUsername}</bdi><a href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
</#if>
<#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
<div class="alert alert--${{"error": "danger", "warning": "warn", "success": "ok"}[message.type]!"info"}" role="alert"><p>${message.summary}</p></div>
</#if>
<#nested "form">
<#if auth?has_content && auth.showTryAnotherWayLink()>
<form action="${url.loginAction}" method="post"><button class="button button--quiet" type="submit" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button></form>
</#if>
<#if displayInfo>
<div><#nested "info"></div>
</#if>
</main>
</body>
</html>
</#macro>

<#macro logo><#if sign?has_content><img class="logo" src="${sign}" alt="" referrerpolicy="no-referrer"><#else><img class="glyph" src="${url.resourcesPath}/img/glyph.svg" alt="" width="40" height="50"></#if><span><bdi>${site}</bdi></span></#macro>
