package org.teranga.platform.message;

/**
 * The page on which the team says no ({@code platform/message/no}).
 *
 * @param thread  whom it goes to, by which way, and what is written: its template is chosen
 * @param action  where it is sent, from the root of the host
 * @param version which version of the file the reader sees
 * @param why     why it was not done; empty where nothing was sent, and where a field says it
 */
public record SayNoView(DeskThreadView thread, String action, long version, String why) {}
