const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Animals, plants and things that a practice may give a name: a lobby fish, a fern, a skeleton, a coffee machine. */
export const nonhumans = list(`
dog dogs pup puppy pups doggo pooch hound mutt greyhound labrador retriever poodle labradoodle goldendoodle doodle bernedoodle cockapoo corgi beagle dachshund bulldog terrier spaniel collie
husky pug chihuahua shepherd mastiff rottweiler dane schnauzer pomeranian maltese newfoundland bernese pitbull whippet shihtzu
cat kitten kitty tabby calico tomcat horse pony mule donkey alpaca llama goat sheep lamb cow heifer steer pig piglet hen rooster chicken duck goose turkey parrot parakeet cockatiel macaw bird owl crow
bunny rabbit hamster gerbil rat mouse ferret hedgehog turtle tortoise gecko iguana lizard snake frog toad axolotl fish goldfish betta guppy tetra koi lobster hermit crab snail spider tarantula
fern ficus pothos monstera cactus succulent orchid houseplant bonsai philodendron ivy tree poinsettia bamboo aloe
skeleton mannequin manikin dummy puppet plush plushie teddy doll mascot statue gnome scarecrow snowman pumpkin inflatable cutout robot roomba vacuum printer copier fridge espresso kettle
microwave elevator elevators forklift generator mower tractor hippo giraffe dinosaur dragon unicorn monkey elephant tiger lion fairy elf reindeer squirrel raccoon chipmunk
perro perrito gato gatito caballo pez tortuga loro planta esqueleto
`)

/** Words of a sentence about somebody's harm or keep: the animal or thing is part of a person's story. */
export const harms = list(
  "bite bites bit bitten stung kicked bucked threw attacked mauled scratched scratch allergy allergic rabies poisoned swallowed trampled pulled knocked fell tripped dragged ran chased",
)

/** Where a person is made up and the text says so. */
export const inventions = list(
  "imaginary fictional fictitious pretend hypothetical invented composite madeup cartoon storybook character puppet",
)

/** Words near a name by which the text itself says that nobody real is meant. */
export const madeUp = list("imaginary fictional fictitious pretend hypothetical made-up madeup")
