#pragma once

#include <array>
#include <string_view>

/// What the titles, themes and blurbs of made-up films are made of.
namespace recs::bench::words {

inline constexpr std::array<std::string_view, 80> adjectives = {
    "amber",    "ancient",  "ashen",    "autumn",  "bitter",  "blind",     "borrowed", "brazen",   "bright",
    "broken",   "burning",  "careful",  "clever",  "cold",    "copper",    "crimson",  "crooked",  "curious",
    "dancing",  "distant",  "drifting", "dusty",   "early",   "eastern",   "electric", "empty",    "endless",
    "fallen",   "familiar", "feral",    "final",   "foreign", "forgotten", "frozen",   "gentle",   "gilded",
    "glass",    "golden",   "grey",     "guilty",  "hidden",  "hollow",    "honest",   "hungry",   "idle",
    "inland",   "iron",     "jealous",  "late",    "little",  "lonesome",  "lucky",    "marble",   "midnight",
    "narrow",   "northern", "open",     "painted", "paper",   "patient",   "perfect",  "quiet",    "reckless",
    "restless", "sacred",   "scarlet",  "secret",  "silent",  "silver",    "sleeping", "southern", "stolen",
    "stubborn", "summer",   "tender",   "thirsty", "velvet",  "wandering", "western",  "wicked"};

inline constexpr std::array<std::string_view, 100> nouns = {
    "anchor",   "apple",     "archive",  "arrow",      "bakery",   "balcony",   "ballad",   "bargain",
    "bicycle",  "border",    "bridge",   "brother",    "candle",   "carnival",  "chapel",   "chess-club",
    "circus",   "clock",     "coast",    "comet",      "compass",  "cousin",    "crossing", "daughter",
    "debt",     "desert",    "diary",    "door",       "dream",    "echo",      "engine",   "evening",
    "farewell", "ferry",     "festival", "fire",       "forest",   "fortune",   "garden",   "ghost",
    "gift",     "glacier",   "guest",    "harbour",    "harvest",  "heart",     "highway",  "holiday",
    "horizon",  "hotel",     "hour",     "house",      "island",   "journey",   "kitchen",  "ladder",
    "lantern",  "letter",    "library",  "lighthouse", "lover",    "machine",   "mask",     "meadow",
    "memory",   "mirror",    "moon",     "morning",    "mountain", "neighbour", "night",    "oath",
    "orchard",  "orchestra", "painter",  "parade",     "passage",  "piano",     "planet",   "portrait",
    "promise",  "puzzle",    "quarry",   "railway",    "reunion",  "river",     "road",     "rumour",
    "sailor",   "season",    "shadow",   "sister",     "snow",     "song",      "station",  "stranger",
    "summit",   "theatre",   "valley",   "winter"};

/// A place is a beginning and an end: Ashford.
inline constexpr std::array<std::string_view, 15> place_beginnings = {
    "Ash",  "Birch", "Crow", "Dun",   "Elder", "Fair",  "Green", "Hazel",
    "King", "Lark",  "Mill", "North", "Oak",   "Raven", "Stone"};
inline constexpr std::array<std::string_view, 10> place_ends = {"bridge", "dale", "field", "ford", "haven",
                                                                "mere",   "moor", "stead", "ton",  "wick"};

inline constexpr std::array<std::string_view, 32> people = {
    "accountant", "actress",    "archivist",  "baker",    "beekeeper", "boxer",   "cartographer",
    "cellist",    "dentist",    "detective",  "diver",    "engineer",  "farmer",  "gambler",
    "gardener",   "judge",      "locksmith",  "mechanic", "midwife",   "nurse",   "pilot",
    "poet",       "postman",    "schoolgirl", "sculptor", "soldier",   "surgeon", "tailor",
    "teacher",    "translator", "waiter",     "widow"};

inline constexpr std::array<std::string_view, 24> deeds = {"agrees to hide a wounded smuggler",
                                                           "answers a letter meant for somebody else",
                                                           "buys a house that is still lived in",
                                                           "comes home after thirty years abroad",
                                                           "drives a stolen lorry over the mountains",
                                                           "falls for the rival of an old friend",
                                                           "finds a map in a piano",
                                                           "follows a rumour to the coast",
                                                           "gives shelter to a runaway",
                                                           "inherits a hotel and its debts",
                                                           "is mistaken for a famous thief",
                                                           "learns to dance for a wager",
                                                           "loses everything in a single night",
                                                           "must defend a man whom everybody hates",
                                                           "refuses to leave a drowned valley",
                                                           "returns a ring to its owner",
                                                           "searches the desert for a lost brother",
                                                           "sees a crime that nobody believes",
                                                           "sets out to sail around the world",
                                                           "starts a newspaper with borrowed money",
                                                           "takes a job in a lighthouse",
                                                           "teaches a prison choir to sing",
                                                           "wakes up without a memory",
                                                           "walks across a country at war"};

inline constexpr std::array<std::string_view, 16> outcomes = {
    "and cannot tell anybody why",        "and finds out what loyalty costs",
    "and has one winter to put it right", "and meets a family never spoken of",
    "and the whole town takes sides",     "before the last train leaves",
    "but the past has kept the address",  "but the price goes up every day",
    "only to be followed by a stranger",  "till a child asks the wrong question",
    "until an old friend wants a favour", "until the harvest fails",
    "while a storm is closing the roads", "while the police look elsewhere",
    "with nobody but a dog for company",  "without knowing who is paying for it"};

inline constexpr std::array<std::string_view, 24> given_names = {
    "Ada",   "Bruno", "Clara", "Dario", "Edith", "Felix", "Greta", "Hugo",
    "Irene", "Jonas", "Karin", "Louis", "Marta", "Niels", "Olga",  "Pavel",
    "Rosa",  "Simon", "Tessa", "Umar",  "Vera",  "Walid", "Xenia", "Yusuf"};
inline constexpr std::array<std::string_view, 40> family_names = {
    "Abel",  "Bergmann", "Castel",  "Dvorsky",   "Eklund",  "Farkas",  "Gallo",   "Haddad",
    "Ivers", "Jansen",   "Kemper",  "Lindqvist", "Moreau",  "Novotny", "Okafor",  "Petrov",
    "Quist", "Rahimi",   "Santoro", "Tanner",    "Ueda",    "Vasquez", "Weller",  "Yilmaz",
    "Zeman", "Arden",    "Bellini", "Corrigan",  "Delgado", "Engel",   "Fontana", "Grieg",
    "Holm",  "Ishida",   "Jurado",  "Kowal",     "Larsen",  "Mancini", "Nair",    "Ortega"};

}  // namespace recs::bench::words
