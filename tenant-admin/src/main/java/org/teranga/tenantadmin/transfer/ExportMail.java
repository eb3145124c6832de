package org.teranga.tenantadmin.transfer;

/**
 * The content of the e-mail about an export that somebody asked for ({@code mail/export_asked}).
 *
 * @param association whose it is
 * @param name        what to call the reader; empty where nobody said
 * @param fingerprint of the key that would open it
 * @param url         where it is confirmed or refused
 */
public record ExportMail(String association, String name, String fingerprint, String url) {}
