// What no program can be faster than.
int main() { return 0; }
