package example.wrong.conversation;

import example.wrong.call.Rooms;

/** Needs the rooms, which need the conversation. */
public record Talk(Rooms rooms) {}
